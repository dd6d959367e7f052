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
        let bytes: Vec<u8> = pending.drain(..).collect();
        for chunk in bytes.chunks(SECTOR) {
            let mut sector = [0; SECTOR];
            for i in 0..chunk.len() {
                sector[i] = chunk[i];
            }
            self.sectors.push(sector);
        }
        self.sectors.len()
    }

    pub fn wipe(&mut self, pattern: u8) {
        let mut blank = [0; SECTOR];
        for byte in &mut blank {
            *byte = pattern;
        }
        self.sectors.fill(blank);
    }

    pub fn read(&self) -> Vec<u8> {
        self.sectors.concat()
    }
}
