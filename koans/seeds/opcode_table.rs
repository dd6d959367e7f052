//! An instruction set declared by one macro.

use std::collections::HashMap;
use std::fmt;

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

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opcode(byte) => write!(f, "no opcode {byte:#04x}"),
            Self::Truncated { op, missing } => write!(f, "{op:?} lacks {missing} bytes"),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instruction<'c> {
    pub op: Op,
    pub args: &'c [u8],
}

impl fmt::Display for Instruction<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", format!("{:?}", self.op).to_lowercase())?;
        self.args.iter().try_for_each(|arg| write!(f, " {arg}"))
    }
}

pub struct Decoder<'c> {
    code: &'c [u8],
}

impl<'c> From<&'c [u8]> for Decoder<'c> {
    fn from(code: &'c [u8]) -> Self {
        Decoder { code }
    }
}

impl<'c> Decoder<'c> {
    fn take(&mut self) -> Result<Option<Instruction<'c>>, DecodeError> {
        let Some((&byte, rest)) = self.code.split_first() else {
            return Ok(None);
        };
        let op = Op::try_from(byte)?;
        let need = op.operands();
        if rest.len() < need {
            return Err(DecodeError::Truncated {
                op,
                missing: need - rest.len(),
            });
        }
        let (args, rest) = rest.split_at(need);
        self.code = rest;
        Ok(Some(Instruction { op, args }))
    }
}

impl<'c> Iterator for Decoder<'c> {
    type Item = Result<Instruction<'c>, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        let step = self.take();
        if step.is_err() {
            self.code = &[];
        }
        step.transpose()
    }
}

pub fn listing(code: &[u8]) -> Result<String, DecodeError> {
    let lines = Decoder::from(code)
        .map(|step| Ok(step?.to_string()))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(lines.join("\n"))
}

pub fn profile<'c>(program: impl IntoIterator<Item = &'c Instruction<'c>>) -> HashMap<Op, usize> {
    let mut counts = HashMap::new();
    for instruction in program {
        *counts.entry(instruction.op).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_complete() {
        assert_eq!(Op::ALL.len(), 4);
        for &op in Op::ALL {
            assert_eq!(Op::try_from(op as u8), Ok(op));
        }
        assert_eq!(Op::ALL.iter().max(), Some(&Op::Stop));
    }

    #[test]
    fn lists_code() {
        assert_eq!(
            listing(&[0x10, 7, 8, 0, 0xff]).as_deref(),
            Ok("load 7 8\nnop\nstop")
        );
    }

    #[test]
    fn decode_errors() {
        assert_eq!(
            listing(&[0, 0x33]).unwrap_err().to_string(),
            "no opcode 0x33"
        );
        let err = listing(&[0x10, 7]).unwrap_err();
        assert_eq!(err.clone().to_string(), "Load lacks 1 bytes");
        let mut decoder = Decoder::from(&[0x20][..]);
        assert!(decoder.next().unwrap().is_err());
        assert!(decoder.next().is_none());
    }

    #[test]
    fn profiles_programs() {
        let code = [0, 0, 0x20, 1];
        let program: Vec<Instruction> = Decoder::from(&code[..]).flatten().collect();
        let counts = profile(&program);
        assert_eq!(counts[&Op::Nop], 2);
        assert_eq!(
            program[2].clone(),
            Instruction {
                op: Op::Jump,
                args: &[1]
            }
        );
        assert_eq!(counts.get(&Op::Stop), None);
    }
}
