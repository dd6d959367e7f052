#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(u8)]
pub enum Mode {
    Sleep = 0,
    Listen = 1,
    Send = 2,
}

impl Mode {
    pub fn from_register(register: u32) -> Option<Mode> {
        let low = (register & 0xFF) as u8;
        if low > Mode::Send as u8 {
            return None;
        }
        Some(unsafe { std::mem::transmute::<u8, Mode>(low) })
    }
}

pub fn awake(registers: &[u32]) -> usize {
    registers
        .iter()
        .filter_map(|register| Mode::from_register(*register))
        .filter(|mode| *mode != Mode::Sleep)
        .count()
}
