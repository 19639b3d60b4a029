import { download, exportFile } from './content';
import { type Answer, type DriveRequest, type DriveWorld, gap, jsonAnswer, type PdfAnswer } from './exchange';
import { select } from './fields';
import { createFile, fileById, listFiles, removeTree, updateFile } from './files';
import { metadataAndMedia, type Part, parseJson } from './multipart';
import { invalid, missingScope, Refusal, refusalAnswer, switchedOff, tooFast } from './refusal';
import { defaultFields, metadataOf, resourceOf } from './resource';
import { isGhost, isTooFast } from './write-rate';

const driveScopes = ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com/auth/drive'];

/** Parameters without effect here: there is only one user's My Drive. */
const harmless = new Set([
  'supportsAllDrives',
  'includeItemsFromAllDrives',
  'spaces',
  'corpora',
  'prettyPrint',
]);

/** Answers one request to the Drive REST API v3; what is not emulated throws by name. */
export function answerDrive(request: DriveRequest, world: DriveWorld): Answer | PdfAnswer {
  try {
    if (!driveScopes.some((scope) => world.scopes.includes(scope))) throw missingScope();
    if (!world.drive.isOn) throw switchedOff();
    if (request.method === 'GET' || !isTooFast(world)) return route(request, world);
    if (request.method === 'POST' && isGhost(world)) route(request, world);
    throw tooFast();
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    throw error;
  }
}

function route(request: DriveRequest, world: DriveWorld): Answer | PdfAnswer {
  const path = /^(\/upload)?\/drive\/v3\/files(?:\/([^/]+)(?:\/([^/]+))?)?$/.exec(request.url.pathname);
  if (!path) return gap(`endpoint ${request.method} ${request.url.pathname}`);
  const [, upload = '', id, part = ''] = path;
  const endpoint = `${request.method} ${upload}/files${id === undefined ? '' : '/ID'}${part === '' ? '' : `/${part}`}`;
  const parameters = request.url.searchParams;
  const file = id === undefined ? '' : decodeURIComponent(id);
  const reply = (resource: Readonly<Record<string, unknown>>, fields = defaultFields) =>
    jsonAnswer(200, select(resource, parameters.get('fields') ?? fields));

  switch (endpoint) {
    case 'GET /files':
      allow(parameters, 'q', 'fields', 'pageSize', 'pageToken', 'orderBy');
      return reply(
        listFiles(world, parameters),
        `kind,incompleteSearch,nextPageToken,files(${defaultFields})`,
      );
    case 'POST /files':
    case 'POST /upload/files': {
      allow(parameters, 'fields', 'uploadType');
      const { metadata, media } = contents(request, upload !== '');
      return reply(resourceOf(world.drive, createFile(world, metadataOf(metadata, world.user), media)));
    }
    case 'GET /files/ID':
      allow(parameters, 'fields', 'alt', 'acknowledgeAbuse');
      if (parameters.get('alt') === 'media') return download(fileById(world, file));
      return reply(resourceOf(world.drive, fileById(world, file)));
    case 'PATCH /files/ID':
    case 'PATCH /upload/files/ID': {
      allow(parameters, 'fields', 'uploadType', 'addParents', 'removeParents');
      const { metadata, media } = contents(request, upload !== '');
      const moves = { add: ids(parameters.get('addParents')), remove: ids(parameters.get('removeParents')) };
      const changed = updateFile(world, file, metadataOf(metadata, world.user), moves, media);
      return reply(resourceOf(world.drive, changed));
    }
    case 'DELETE /files/ID':
      allow(parameters);
      removeTree(world.drive, fileById(world, file).id);
      return { code: 204, headers: {}, body: new Uint8Array() };
    case 'GET /files/ID/export':
      allow(parameters, 'mimeType', 'alt');
      return exportFile(world, fileById(world, file), required(parameters, 'mimeType'));
    case 'GET /files/ID/permissions': {
      allow(parameters, 'fields', 'pageSize');
      const { permissions } = resourceOf(world.drive, fileById(world, file));
      return reply({ kind: 'drive#permissionList', permissions, nextPageToken: undefined }, '*');
    }
    default:
      return gap(`endpoint ${request.method} ${request.url.pathname}`);
  }
}

function allow(parameters: URLSearchParams, ...names: readonly string[]): void {
  for (const name of parameters.keys()) {
    if (!names.includes(name) && !harmless.has(name)) gap(`parameter "${name}" here`);
  }
}

function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (value === null) throw new Refusal(400, 'required', `Required parameter: ${name}`);
  return value;
}

function ids(list: string | null): readonly string[] {
  return list === null || list === '' ? [] : list.split(',');
}

/** Metadata and media of a create or update, by its upload type. */
function contents(request: DriveRequest, upload: boolean): { metadata: unknown; media?: Part } {
  const type = request.headers['content-type'] ?? '';
  const uploadType = request.url.searchParams.get('uploadType');
  if (!upload) {
    if (request.body.length === 0) return { metadata: {} };
    if (!/^application\/json\b/i.test(type))
      throw invalid('Content-Type', `Unsupported content with type: ${type}`);
    return { metadata: parseJson(request.body) };
  }
  if (uploadType === 'multipart') return metadataAndMedia(type, request.body);
  if (uploadType === 'media') return { metadata: {}, media: { contentType: type, body: request.body } };
  return gap(`uploadType "${uploadType}"`);
}
