use std::num::TryFromIntError;

pub struct Log {
    bytes: Vec<u8>,
}

impl Log {
    pub fn pack(depths: &[u32]) {
        let mut bytes = Vec::with_capacity(depths.len() * 2);
        for &depth in depths {
            let short = u16::try_from(depth)?;
            bytes.extend(short.to_be_bytes());
        }
        Ok(Log { bytes })
    }

    pub fn depths(&self) -> impl Iterator<Item = u32> + '_ {
        self.bytes
            .chunks_exact(2)
            .map(|pair| u32::from(pair[0]) << 8 | u32::from(pair[1]))
    }
}
