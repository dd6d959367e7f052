//! Robots that follow programs through a maze.

use std::collections::{HashSet, VecDeque};
use std::ops::{Add, Neg};
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Vec2(pub i32, pub i32);

impl Add for Vec2 {
    type Output = Vec2;

    fn add(self, other: Vec2) -> Vec2 {
        Vec2(self.0 + other.0, self.1 + other.1)
    }
}

impl Neg for Vec2 {
    type Output = Vec2;

    fn neg(self) -> Vec2 {
        Vec2(-self.0, -self.1)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Op {
    Forward(u32),
    Turn { left: bool },
    Repeat(u32, Vec<Op>),
}

#[derive(Debug, Clone, PartialEq)]
pub enum ProgramError {
    UnknownOp { at: usize, op: char },
    Unclosed,
    Stray(usize),
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Program(Vec<Op>);

impl FromStr for Program {
    type Err = ProgramError;

    /// `3` moves, `L` and `R` turn, `(..)` does things twice.
    fn from_str(text: &str) -> Result<Self, ProgramError> {
        let mut stack = vec![Vec::new()];
        for (at, op) in text.char_indices() {
            let op = match op {
                '1'..='9' => Op::Forward(op.to_digit(10).unwrap_or_default()),
                'L' | 'R' => Op::Turn { left: op == 'L' },
                '(' => {
                    stack.push(Vec::new());
                    continue;
                }
                ')' if stack.len() == 1 => return Err(ProgramError::Stray(at)),
                ')' => Op::Repeat(2, stack.pop().unwrap_or_default()),
                op => return Err(ProgramError::UnknownOp { at, op }),
            };
            stack.last_mut().ok_or(ProgramError::Unclosed)?.push(op);
        }
        match <[Vec<Op>; 1]>::try_from(stack) {
            Ok([ops]) => Ok(Program(ops)),
            Err(_) => Err(ProgramError::Unclosed),
        }
    }
}

pub struct Robot<'w> {
    walls: &'w HashSet<Vec2>,
    at: Vec2,
    facing: Vec2,
}

impl<'w> Robot<'w> {
    pub fn new(walls: &'w HashSet<Vec2>) -> Robot<'w> {
        Robot {
            walls,
            at: Vec2::default(),
            facing: Vec2(0, -1),
        }
    }

    /// Runs a program; stops with the wall it hit.
    pub fn run(&mut self, program: &Program) -> Result<Vec2, Vec2> {
        program.0.iter().try_for_each(|op| self.step(op))?;
        Ok(self.at)
    }

    fn step(&mut self, op: &Op) -> Result<(), Vec2> {
        match op {
            Op::Forward(count) => {
                for _ in 0..*count {
                    let next = self.at + self.facing;
                    if self.walls.contains(&next) {
                        return Err(next);
                    }
                    self.at = next;
                }
            }
            Op::Turn { left } => {
                let Vec2(x, y) = self.facing;
                let right = Vec2(-y, x);
                self.facing = if *left { -right } else { right };
            }
            Op::Repeat(times, body) => {
                for op in body.iter().cycle().take(body.len() * *times as usize) {
                    self.step(op)?;
                }
            }
        }
        Ok(())
    }
}

/// Fewest steps between two cells that a closure calls free.
pub fn steps<F>(from: Vec2, to: Vec2, free: F) -> Option<usize>
where
    F: Fn(Vec2) -> bool,
{
    let mut seen = HashSet::from([from]);
    let mut queue = VecDeque::from([(from, 0)]);
    while let Some((cell, count)) = queue.pop_front() {
        if cell == to {
            return Some(count);
        }
        let (across, down) = (Vec2(1, 0), Vec2(0, 1));
        for way in [across, -across, down, -down] {
            let next = cell + way;
            if free(next) && seen.insert(next) {
                queue.push_back((next, count + 1));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(x: i32, y: i32) -> Vec2 {
        Vec2(x, y)
    }

    #[test]
    fn programs() {
        let program: Program = "2(L3)".parse().unwrap();
        let body = vec![Op::Turn { left: true }, Op::Forward(3)];
        assert_eq!(program.0, [Op::Forward(2), Op::Repeat(2, body.clone())]);
        assert_eq!(Ok(Program::default()), "".parse());
    }

    #[test]
    fn program_errors() {
        let error = |text: &str| text.parse::<Program>().unwrap_err();
        assert_eq!(error("1x"), ProgramError::UnknownOp { at: 1, op: 'x' });
        assert_eq!(error("((1)"), ProgramError::Unclosed);
        assert_eq!(error("1)").clone(), ProgramError::Stray(1));
        assert_eq!(error(")"), ProgramError::Stray(0));
    }

    #[test]
    fn walking() {
        let walls = HashSet::from([cell(4, -1)]);
        let mut robot = Robot::new(&walls);
        let program: Program = "1R3".parse().unwrap();
        assert_eq!(robot.run(&program.clone()), Ok(cell(3, -1)));
        assert_eq!(robot.run(&"(1)".parse().unwrap()), Err(cell(4, -1)));
        let back = robot.run(&"(L)2L1".parse().unwrap());
        assert_eq!(back, Ok(cell(1, 0)));
    }

    #[test]
    fn shortest_paths() {
        let walls = HashSet::from([cell(1, 0), cell(1, 1)]);
        let room = |at: Vec2| (0..3).contains(&at.0) && (0..3).contains(&at.1);
        let free = |at: Vec2| room(at) && !walls.contains(&at);
        assert_eq!(steps(cell(0, 0), cell(2, 0), free), Some(6));
        assert_eq!(steps(cell(0, 0), cell(1, 1), free), None);
    }
}
