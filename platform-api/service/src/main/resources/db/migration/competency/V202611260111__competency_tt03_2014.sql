-- The IT skill standard of 2014, in force since 28 April 2014, as its text has it.
insert into competency.framework (code, name, document, state, valid_from, revision) values (
  'TT03-2014',
  'Chuẩn kỹ năng sử dụng công nghệ thông tin',
  'Thông tư 03/2014/TT-BTTTT ngày 11/3/2014 của Bộ Thông tin và Truyền thông',
  'IN_FORCE', '2014-04-28', 1);

insert into competency.skill_group (framework_code, position, name) values
  ('TT03-2014', 0, 'Mô đun kỹ năng cơ bản'),
  ('TT03-2014', 1, 'Mô đun kỹ năng nâng cao');

insert into competency.skill (group_id, position, code, name, level, search)
select g.id, s.position, s.code, s.name, s.level, s.search
from competency.skill_group g, (values
  (0, 0, 'TT03-2014:IU01', 'Hiểu biết về CNTT cơ bản', 'Cơ bản',
   'tt03-2014:iu01 hieu biet ve cntt co ban mo dun ky nang co ban chuan ky nang su dung cong nghe thong tin'),
  (0, 1, 'TT03-2014:IU02', 'Sử dụng máy tính cơ bản', 'Cơ bản',
   'tt03-2014:iu02 su dung may tinh co ban mo dun ky nang co ban chuan ky nang su dung cong nghe thong tin'),
  (0, 2, 'TT03-2014:IU03', 'Xử lý văn bản cơ bản', 'Cơ bản',
   'tt03-2014:iu03 xu ly van ban co ban mo dun ky nang co ban chuan ky nang su dung cong nghe thong tin'),
  (0, 3, 'TT03-2014:IU04', 'Sử dụng bảng tính cơ bản', 'Cơ bản',
   'tt03-2014:iu04 su dung bang tinh co ban mo dun ky nang co ban chuan ky nang su dung cong nghe thong tin'),
  (0, 4, 'TT03-2014:IU05', 'Sử dụng trình chiếu cơ bản', 'Cơ bản',
   'tt03-2014:iu05 su dung trinh chieu co ban mo dun ky nang co ban chuan ky nang su dung cong nghe thong tin'),
  (0, 5, 'TT03-2014:IU06', 'Sử dụng Internet cơ bản', 'Cơ bản',
   'tt03-2014:iu06 su dung internet co ban mo dun ky nang co ban chuan ky nang su dung cong nghe thong tin'),
  (1, 0, 'TT03-2014:IU07', 'Xử lý văn bản nâng cao', 'Nâng cao',
   'tt03-2014:iu07 xu ly van ban nang cao mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin'),
  (1, 1, 'TT03-2014:IU08', 'Sử dụng bảng tính nâng cao', 'Nâng cao',
   'tt03-2014:iu08 su dung bang tinh nang cao mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin'),
  (1, 2, 'TT03-2014:IU09', 'Sử dụng trình chiếu nâng cao', 'Nâng cao',
   'tt03-2014:iu09 su dung trinh chieu nang cao mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin'),
  (1, 3, 'TT03-2014:IU10', 'Sử dụng hệ quản trị cơ sở dữ liệu', 'Nâng cao',
   'tt03-2014:iu10 su dung he quan tri co so du lieu mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin'),
  (1, 4, 'TT03-2014:IU11', 'Thiết kế đồ họa hai chiều', 'Nâng cao',
   'tt03-2014:iu11 thiet ke do hoa hai chieu mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin'),
  (1, 5, 'TT03-2014:IU12', 'Biên tập ảnh', 'Nâng cao',
   'tt03-2014:iu12 bien tap anh mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin'),
  (1, 6, 'TT03-2014:IU13', 'Biên tập trang thông tin điện tử', 'Nâng cao',
   'tt03-2014:iu13 bien tap trang thong tin dien tu mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin'),
  (1, 7, 'TT03-2014:IU14', 'An toàn, bảo mật thông tin', 'Nâng cao',
   'tt03-2014:iu14 an toan, bao mat thong tin mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin'),
  (1, 8, 'TT03-2014:IU15', 'Sử dụng phần mềm kế hoạch dự án', 'Nâng cao',
   'tt03-2014:iu15 su dung phan mem ke hoach du an mo dun ky nang nang cao chuan ky nang su dung cong nghe thong tin')
) as s (group_position, position, code, name, level, search)
where g.framework_code = 'TT03-2014' and g.position = s.group_position;
