//! A turtle that draws on a character canvas.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Facing {
    #[default]
    East,
    South,
    West,
    North,
}

impl Facing {
    const ROUND: [Facing; 4] = [Facing::East, Facing::South, Facing::West, Facing::North];

    pub fn turned(self, quarters: i32) -> Facing {
        Self::ROUND[(self as i32 + quarters).rem_euclid(4) as usize]
    }

    fn step(&self) -> (i32, i32) {
        match self {
            Facing::East => (1, 0),
            Facing::South => (0, 1),
            Facing::West => (-1, 0),
            Facing::North => (0, -1),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    Forward(u32),
    Turn(i32),
    Pen(Option<char>),
    Repeat(u32, Vec<Command>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptError {
    Unknown(String),
    Argument(String),
    Unbalanced,
}

pub fn parse(text: &str) -> Result<Vec<Command>, ScriptError> {
    block(&mut text.split_whitespace(), false)
}

fn block<'w>(
    words: &mut dyn Iterator<Item = &'w str>,
    inner: bool,
) -> Result<Vec<Command>, ScriptError> {
    let mut out = Vec::new();
    while let Some(word) = words.next() {
        out.push(match word {
            "fd" => Command::Forward(argument(words.next())?),
            "rt" => Command::Turn(argument(words.next())?),
            "lt" => Command::Turn(-argument::<i32>(words.next())?),
            "up" => Command::Pen(None),
            "pen" => Command::Pen(Some(argument(words.next())?)),
            "do" => Command::Repeat(argument(words.next())?, block(words, true)?),
            "end" if inner => return Ok(out),
            "end" => return Err(ScriptError::Unbalanced),
            other => return Err(ScriptError::Unknown(other.to_string())),
        });
    }
    if inner {
        return Err(ScriptError::Unbalanced);
    }
    Ok(out)
}

fn argument<T: FromStr>(word: Option<&str>) -> Result<T, ScriptError> {
    let word = word.ok_or_else(|| ScriptError::Argument(String::new()))?;
    word.parse()
        .map_err(|_| ScriptError::Argument(word.to_string()))
}

#[derive(Debug, Default)]
pub struct Turtle {
    at: (i32, i32),
    facing: Facing,
    pen: Option<char>,
    marks: BTreeMap<(i32, i32), char>,
}

impl Turtle {
    pub fn obey(&mut self, commands: &[Command]) {
        for command in commands {
            match command {
                Command::Forward(steps) => (0..*steps).for_each(|_| self.advance()),
                Command::Turn(quarters) => self.facing = self.facing.turned(*quarters),
                Command::Pen(pen) => self.pen = *pen,
                Command::Repeat(times, inner) => (0..*times).for_each(|_| self.obey(inner)),
            }
        }
    }

    fn advance(&mut self) {
        if let Some(pen) = self.pen {
            self.marks.insert((self.at.1, self.at.0), pen);
        }
        let (dx, dy) = self.facing.step();
        self.at = (self.at.0 + dx, self.at.1 + dy);
    }
}

impl fmt::Display for Turtle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self
            .marks
            .keys()
            .fold((0, 0), |(h, w), &(y, x)| (h.max(y), w.max(x)));
        for y in 0..=size.0 {
            let line: String = (0..=size.1)
                .map(|x| self.marks.get(&(y, x)).copied().unwrap_or(' '))
                .collect();
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(text: &str) -> Result<String, ScriptError> {
        let mut turtle = Turtle::default();
        turtle.obey(&parse(text)?);
        Ok(turtle.to_string())
    }

    #[test]
    fn draws_a_square() {
        assert_eq!(draw("pen # do 4 fd 2 rt 1 end").unwrap(), "###\n# #\n###\n");
    }

    #[test]
    fn pen_can_be_lifted() {
        assert_eq!(draw("pen a fd 1 up fd 1 pen b fd 1").unwrap(), "a b\n");
        let mut turtle = Turtle::default();
        turtle.obey(&[]);
        assert_eq!(turtle.at, (0, 0));
    }

    #[test]
    fn turning() {
        assert_eq!(Facing::default().turned(-1), Facing::North);
        assert_eq!(Facing::North.turned(6), Facing::South);
        assert_eq!(Facing::West.step(), (-1, 0));
    }

    #[test]
    fn script_errors() {
        assert_eq!(draw("jump"), Err(ScriptError::Unknown("jump".into())));
        assert_eq!(draw("fd x"), Err(ScriptError::Argument("x".into())));
        assert_eq!(draw("lt"), Err(ScriptError::Argument(String::new())));
        assert_eq!(draw("do 2 fd 1"), Err(ScriptError::Unbalanced));
        assert_eq!(draw("end").unwrap_err().clone(), ScriptError::Unbalanced);
    }

    #[test]
    fn scripts_nest() {
        let script = parse("do 2 do 3 lt 1 end end").unwrap();
        let inner = Command::Repeat(3, vec![Command::Turn(-1)]);
        assert_eq!(script.clone(), [Command::Repeat(2, vec![inner])]);
    }
}
