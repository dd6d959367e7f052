use std::thread;

const MODULUS: u32 = 65_521;

pub fn adler(bytes: &[u8]) -> u32 {
    let (mut a, mut b) = (1u32, 0u32);
    for &byte in bytes {
        a = (a + u32::from(byte)) % MODULUS;
        b = (b + a) % MODULUS;
    }
    b << 16 | a
}

pub fn checksums(file: Vec<u8>, chunk: usize) -> Vec<(usize, u32)> {
    let workers: Vec<thread::JoinHandle<(usize, u32)>> = file
        .chunks(chunk)
        .enumerate()
        .map(|(number, part)| {
            let part = part.to_vec();
            thread::spawn(move || (number, adler(&part)))
        })
        .collect();
    workers.into_iter().filter_map(|w| w.join().ok()).collect()
}
