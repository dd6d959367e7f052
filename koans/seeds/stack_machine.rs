//! A stack machine: assembler, interpreter and host functions.

use std::collections::HashMap;
use std::fmt;
use std::num::ParseIntError;

#[derive(Debug, Clone, PartialEq)]
pub enum Op {
    Push(i64),
    Add,
    Mul,
    Dup,
    JumpIfZero(usize),
    Call(String),
    Halt,
}

#[derive(Debug, PartialEq)]
pub enum VmError {
    Underflow { at: usize },
    NoSuchHost(String),
    BadNumber(ParseIntError),
    BadWord(String),
}

impl From<ParseIntError> for VmError {
    fn from(e: ParseIntError) -> Self {
        VmError::BadNumber(e)
    }
}

impl fmt::Display for VmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            VmError::Underflow { at } => write!(f, "stack empty at {at}"),
            VmError::NoSuchHost(name) => write!(f, "no host function {name}"),
            VmError::BadNumber(e) => write!(f, "number: {e}"),
            VmError::BadWord(word) => write!(f, "unknown word {word:?}"),
        }
    }
}

pub fn assemble(source: &str) -> Result<Vec<Op>, VmError> {
    source.split_whitespace().map(parse_word).collect()
}

fn parse_word(word: &str) -> Result<Op, VmError> {
    if let Some(target) = word.strip_prefix("jz:") {
        return Ok(Op::JumpIfZero(target.parse()?));
    }
    if let Some(name) = word.strip_prefix('@') {
        return Ok(Op::Call(name.to_string()));
    }
    match word {
        "+" => Ok(Op::Add),
        "*" => Ok(Op::Mul),
        "dup" => Ok(Op::Dup),
        "halt" => Ok(Op::Halt),
        _ if word.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
            Ok(Op::Push(word.parse()?))
        }
        _ => Err(VmError::BadWord(word.to_string())),
    }
}

type Host<'h> = Box<dyn FnMut(i64) -> i64 + 'h>;

#[derive(Default)]
pub struct Vm<'h> {
    stack: Vec<i64>,
    pc: usize,
    hosts: HashMap<String, Host<'h>>,
}

impl<'h> Vm<'h> {
    pub fn host(mut self, name: &str, f: impl FnMut(i64) -> i64 + 'h) -> Self {
        self.hosts.insert(name.to_owned(), Box::new(f));
        self
    }

    fn pop(&mut self) -> Result<i64, VmError> {
        self.stack.pop().ok_or(VmError::Underflow { at: self.pc })
    }

    fn binary(&mut self, f: fn(i64, i64) -> i64) -> Result<(), VmError> {
        let (b, a) = (self.pop()?, self.pop()?);
        self.stack.push(f(a, b));
        Ok(())
    }

    pub fn run(&mut self, program: &[Op]) -> Result<Option<i64>, VmError> {
        while let Some(op) = program.get(self.pc) {
            self.pc += 1;
            match op {
                Op::Push(n) => self.stack.push(*n),
                Op::Add => self.binary(i64::wrapping_add)?,
                Op::Mul => self.binary(|a, b| a.wrapping_mul(b))?,
                Op::Dup => {
                    let top = self.pop()?;
                    self.stack.extend([top, top]);
                }
                Op::JumpIfZero(target) => {
                    if self.pop()? == 0 {
                        self.pc = *target;
                    }
                }
                Op::Call(name) => {
                    let arg = self.pop()?;
                    let host = self
                        .hosts
                        .get_mut(name)
                        .ok_or_else(|| VmError::NoSuchHost(name.clone()))?;
                    self.stack.push(host(arg));
                }
                Op::Halt => break,
            }
        }
        Ok(self.stack.last().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eval(source: &str) -> Result<Option<i64>, VmError> {
        let program = assemble(source)?;
        Vm::default().run(&program)
    }

    #[test]
    fn arithmetic() {
        assert_eq!(eval("2 3 + dup *"), Ok(Some(25)));
        assert_eq!(eval(""), Ok(None));
        assert_eq!(eval("7 halt 8"), Ok(Some(7)));
    }

    #[test]
    fn jumps() {
        assert_eq!(eval("0 jz:4 1 halt 2"), Ok(Some(2)));
        assert_eq!(eval("5 jz:4 1 halt 2"), Ok(Some(1)));
    }

    #[test]
    fn hosts_see_the_outside() {
        let mut seen = Vec::new();
        let program = assemble("4 @note @note").unwrap();
        let mut vm = Vm::default().host("note", |n| {
            seen.push(n);
            n + 1
        });
        assert_eq!(vm.run(&program), Ok(Some(6)));
        drop(vm);
        assert_eq!(seen, [4, 5]);
    }

    #[test]
    fn errors_are_told() {
        let text = |source: &str| eval(source).unwrap_err().to_string();
        assert_eq!(text("1 +"), "stack empty at 2");
        assert_eq!(text("1 @x"), "no host function x");
        assert_eq!(text("jz:q"), "number: invalid digit found in string");
        assert_eq!(text("wat"), "unknown word \"wat\"");
    }
}
