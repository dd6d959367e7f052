macro_rules! opcodes {
    ($vis:vis enum $name:ident { $($variant:ident = $code:literal, $args:literal;)+ }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis enum $name {
            $($variant = $code,)+
        }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            pub fn operands(self) -> usize {
                match self {
                    $($name::$variant => $args,)+
                }
            }
        }

        impl TryFrom<u8> for $name {
            type Error = DecodeError;
            fn try_from(byte: u8) -> Result<Self, DecodeError> {
                match byte {
                    $($code => Ok($name::$variant),)+
                    other => Err(DecodeError::Opcode(other)),
                }
            }
        }
    };
}

opcodes! {
    pub enum Op {
        Nop = 0x00, 0;
        Load = 0x10, 2;
        Jump = 0x20, 1;
        Stop = 0xff, 0;
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecodeError {
    Opcode(u8),
    Truncated { op: Op, missing: usize },
}
