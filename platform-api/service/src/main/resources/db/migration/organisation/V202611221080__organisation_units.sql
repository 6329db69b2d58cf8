create schema organisation;

-- A unit is valid within its dates: mergers end one and begin another, they never rename.
create table organisation.unit (
  id uuid primary key default uuidv7(),
  parent_id uuid references organisation.unit,
  code text not null,
  name text not null,
  level text not null check (level in ('COUNTRY', 'PROVINCE', 'COMMUNE')),
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from),
  check ((level = 'COUNTRY') = (parent_id is null))
);
create unique index unit_code_now on organisation.unit (code) where valid_to is null;
create index unit_parent on organisation.unit (parent_id);

create table organisation.member (
  person_id uuid primary key,
  unit_id uuid not null references organisation.unit,
  joined_at timestamptz not null
);
create index member_unit on organisation.member (unit_id);

insert into organisation.unit (code, name, level, valid_from)
values ('VN', 'Việt Nam', 'COUNTRY', '1945-09-02');

-- The 34 provinces and cities since the mergers of 1 July 2025, with their official codes.
insert into organisation.unit (parent_id, code, name, level, valid_from)
select country.id, province.code, province.name, 'PROVINCE', '2025-07-01'
from organisation.unit country, (values
  ('01', 'Thành phố Hà Nội'),
  ('04', 'Tỉnh Cao Bằng'),
  ('08', 'Tỉnh Tuyên Quang'),
  ('11', 'Tỉnh Điện Biên'),
  ('12', 'Tỉnh Lai Châu'),
  ('14', 'Tỉnh Sơn La'),
  ('15', 'Tỉnh Lào Cai'),
  ('19', 'Tỉnh Thái Nguyên'),
  ('20', 'Tỉnh Lạng Sơn'),
  ('22', 'Tỉnh Quảng Ninh'),
  ('24', 'Tỉnh Bắc Ninh'),
  ('25', 'Tỉnh Phú Thọ'),
  ('31', 'Thành phố Hải Phòng'),
  ('33', 'Tỉnh Hưng Yên'),
  ('37', 'Tỉnh Ninh Bình'),
  ('38', 'Tỉnh Thanh Hoá'),
  ('40', 'Tỉnh Nghệ An'),
  ('42', 'Tỉnh Hà Tĩnh'),
  ('44', 'Tỉnh Quảng Trị'),
  ('46', 'Thành phố Huế'),
  ('48', 'Thành phố Đà Nẵng'),
  ('51', 'Tỉnh Quảng Ngãi'),
  ('52', 'Tỉnh Gia Lai'),
  ('56', 'Tỉnh Khánh Hoà'),
  ('66', 'Tỉnh Đắk Lắk'),
  ('68', 'Tỉnh Lâm Đồng'),
  ('75', 'Thành phố Đồng Nai'),
  ('79', 'Thành phố Hồ Chí Minh'),
  ('80', 'Tỉnh Tây Ninh'),
  ('82', 'Tỉnh Đồng Tháp'),
  ('86', 'Tỉnh Vĩnh Long'),
  ('91', 'Tỉnh An Giang'),
  ('92', 'Thành phố Cần Thơ'),
  ('96', 'Tỉnh Cà Mau')
) as province (code, name)
where country.code = 'VN';
