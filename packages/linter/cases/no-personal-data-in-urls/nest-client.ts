import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';

interface Guest {
  readonly id: string;
  /** @personal contact.email */
  email: string;
}

@Injectable()
export class Directory {
  constructor(private readonly http: HttpService) {}

  find(guest: Guest) {
    this.http.get('/people', { params: { id: guest.id } });
    this.http.post('/people', guest);
    return this.http.get('/people', { params: { mail: guest.email } });
    //                                                ^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  }
}
