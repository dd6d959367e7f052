use std::io::{self, BufReader, Read};

pub struct Member<R> {
    pub name: String,
    pub data: R,
    pub sum: u32,
}

fn adler<R: Read>(data: R) -> io::Result<u32> {
    let (mut a, mut b) = (1u32, 0u32);
    for byte in BufReader::new(data).bytes() {
        a = (a + u32::from(byte?)) % 65521;
        b = (b + a) % 65521;
    }
    Ok(b << 16 | a)
}

pub fn intact<R: Read>(member: Member<R>) -> bool {
    adler(member.data).is_ok_and(|sum| sum == member.sum)
}

pub fn shorter_than<R: Read>(data: R, limit: usize) -> bool {
    io::read_to_string(data).is_ok_and(|text| text.len() < limit)
}
