import { createServer, type ServerResponse } from 'http';

interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;
declare const code: number;
declare const Status: any;

/** The status makes the answer an error; one that is not known does not. */
export function inChain(response: ServerResponse) {
  response.writeHead(404).end(user.email);
  //                          ^^^^^^^^^^ contact.email -> error
  response.writeHead(200).end(user.email);
  //                          ^^^^^^^^^^ contact.email -> response
  response.writeHead(code).end(user.email);
  //                           ^^^^^^^^^^ contact.email -> response
  response.writeHead(Status.NOT_FOUND).end(user.email);
  //                                       ^^^^^^^^^^ contact.email -> error
  response.writeHead(Status.OK).end(user.email);
  //                                ^^^^^^^^^^ contact.email -> response
  response.writeHead(500).writeHead(200).end(user.email);
  //                                         ^^^^^^^^^^ contact.email -> response
  response.writeHead(code > 1 ? 400 : 500).end(user.email);
  //                                           ^^^^^^^^^^ contact.email -> error
  response.writeHead(code || 500).end(user.email);
  //                                  ^^^^^^^^^^ contact.email -> response
}

export function before(response: ServerResponse, other: ServerResponse) {
  response.statusCode = 404;
  response.end(user.email);
  //           ^^^^^^^^^^ contact.email -> error
  other.end(user.email);
  //        ^^^^^^^^^^ contact.email -> response
  if (code > 1) response.statusCode = 200;
  response.end(user.email);
  //           ^^^^^^^^^^ contact.email -> response
  response.end(user.id);
}

createServer((request, response) => {
  switch (request.url) {
    case '/a':
      response.statusCode = 500;
      response.end(user.email);
      //           ^^^^^^^^^^ contact.email -> error
      break;
    case '/b':
      response.end(user.email);
    //             ^^^^^^^^^^ contact.email -> response
  }
  response.statusCode = 500;
  setTimeout(() => response.end(user.email), 10);
  //                            ^^^^^^^^^^ contact.email -> response
});

export function web(init: ResponseInit) {
  if (user.id === '1') return new Response(user.email, { status: 400 });
  //                                       ^^^^^^^^^^ contact.email -> error
  if (user.id === '2') return new Response(user.email, init);
  //                                       ^^^^^^^^^^ contact.email -> response
  if (user.id === '3') return Response.json({ to: user.email }, { status: 400 });
  //                                              ^^^^^^^^^^ contact.email -> error
  return new Response(user.email);
  //                  ^^^^^^^^^^ contact.email -> response
}
