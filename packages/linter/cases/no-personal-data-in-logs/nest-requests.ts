import { Controller, Get, Headers, Ip, Logger, Param } from '@nestjs/common';

@Controller('visits')
export class VisitController {
  private readonly log = new Logger('visits');

  @Get(':id')
  one(@Param('id') id: string, @Ip() from: string, @Headers('x-request-id') request: string) {
    this.log.log(`read ${id} from ${from}`);
    //                              ^^^^ no-personal-data-in-logs (suggestion): online.ip-address
    this.log.log(`read ${id} by ${request}`);
  }
}
