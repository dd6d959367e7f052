macro_rules! codes {
    ($kind:ident { $($variant:ident $(($inner:ty))? = $code:literal),+ $(,)? }) => {
        #[derive(Debug, Clone)]
        pub enum $kind {
            $($variant $(($inner))?),+
        }

        impl $kind {
            pub fn code(&self) -> u8 {
                match self {
                    $($kind::$variant { .. } => $code),+
                }
            }
        }
    };
}

codes!(Stitch {
    Knit = 0x4B,
    Purl = 0x50,
    Cable(u8) = 0x43,
});

pub fn encode(row: &[Stitch]) -> Vec<u8> {
    let mut bytes = vec![row.len() as u8];
    for stitch in row {
        bytes.push(stitch.clone() as u8);
        if let Stitch::Cable(width) = stitch {
            bytes.push(*width);
        }
    }
    bytes
}
