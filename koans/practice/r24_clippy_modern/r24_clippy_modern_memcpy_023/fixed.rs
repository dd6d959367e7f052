use std::mem;

pub const SECTOR: usize = 8;

#[derive(Default)]
pub struct Disk {
    sectors: Vec<[u8; SECTOR]>,
    pending: Vec<u8>,
}

impl Disk {
    pub fn write(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
    }

    pub fn sync(&mut self) -> usize {
        let pending = &mut self.pending;
        let bytes: Vec<u8> = mem::take(pending);
        for chunk in bytes.chunks(SECTOR) {
            let mut sector = [0; SECTOR];
            sector[..chunk.len()].copy_from_slice(chunk);
            self.sectors.push(sector);
        }
        self.sectors.len()
    }

    pub fn wipe(&mut self, pattern: u8) {
        let mut blank = [0; SECTOR];
        blank.fill(pattern);
        self.sectors.fill(blank);
    }

    pub fn read(&self) -> Vec<u8> {
        self.sectors.concat()
    }
}
