mod release {
    #[derive(Clone, Copy)]
    pub struct Packed(u32);

    impl Packed {
        pub fn new(major: u8, minor: u8, patch: u8) -> Self {
            Packed(u32::from_be_bytes([0, major, minor, patch]))
        }

        pub fn parts(self) -> (u8, u8, u8) {
            let [_, major, minor, patch] = self.0.to_be_bytes();
            (major, minor, patch)
        }
    }
}

pub use release::Packed;

pub fn is_breaking(old: Packed, new: Packed) -> bool {
    match (old.parts(), new.parts()) {
        ((0, a, _), (0, b, _)) => a != b,
        ((a, ..), (b, ..)) => a != b,
    }
}
