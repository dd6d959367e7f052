use std::thread::JoinHandle;

pub struct Upload {
    chunks: Vec<Vec<u8>>,
}

impl Upload {
    pub fn split(data: &[u8], size: usize) -> Upload {
        Upload {
            chunks: data.chunks(size).map(<[u8]>::to_vec).collect(),
        }
    }

    pub fn checksum(self) -> JoinHandle<Vec<u32>> {
        thread::spawn(move || self.chunks.iter().map(|c| adler(c)).collect())
    }
}

fn adler(bytes: &[u8]) -> u32 {
    let (mut a, mut b) = (1u32, 0u32);
    for &byte in bytes {
        a = (a + u32::from(byte)) % 65521;
        b = (b + a) % 65521;
    }
    (b << 16) | a
}
