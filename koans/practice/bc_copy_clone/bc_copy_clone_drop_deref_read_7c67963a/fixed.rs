pub trait Nibbles {
    fn nibbles(self) -> Vec<u8>;
}

macro_rules! nibbles {
    ($($register:ty),+) => {
        $(
            impl Nibbles for $register {
                fn nibbles(self) -> Vec<u8> {
                    let count = <$register>::BITS / 4;
                    (0..count).rev().map(|n| (self >> (4 * n) & 0xF) as u8).collect()
                }
            }
        )+
    };
}

nibbles!(u8, u16, u32);

pub fn is_decimal(register: u16) -> bool {
    register.nibbles().iter().all(|digit| *digit < 10)
}
