//! Cellular automata on an endless plane.

use std::collections::{BTreeSet, HashMap};
use std::fmt::{self, Display};
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pos(pub i32, pub i32);

impl Pos {
    pub fn around(self) -> impl Iterator<Item = Pos> {
        let offsets = (-1..=1).flat_map(|dr| (-1..=1).map(move |dc| (dr, dc)));
        offsets
            .filter(|&d| d != (0, 0))
            .map(move |(dr, dc)| Pos(self.0 + dr, self.1 + dc))
    }
}

/// Birth and survival counts such as `B3/S23`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    birth: Vec<u32>,
    survive: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleError {
    NoSlash,
    Prefix { want: char, part: String },
    Count(char),
}

impl FromStr for Rule {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (birth, survive) = text.split_once('/').ok_or(RuleError::NoSlash)?;
        Ok(Rule {
            birth: counts(birth, 'B')?,
            survive: counts(survive, 'S')?,
        })
    }
}

fn counts(part: &str, want: char) -> Result<Vec<u32>, RuleError> {
    let digits = part.strip_prefix(want).ok_or_else(|| RuleError::Prefix {
        want,
        part: part.to_string(),
    })?;
    digits
        .chars()
        .map(|c| c.to_digit(9).ok_or(RuleError::Count(c)))
        .collect()
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Life {
    alive: BTreeSet<Pos>,
}

impl FromIterator<Pos> for Life {
    fn from_iter<I: IntoIterator<Item = Pos>>(iter: I) -> Self {
        Life {
            alive: iter.into_iter().collect(),
        }
    }
}

impl Life {
    pub fn next(&self, rule: &Rule) -> Life {
        let mut neighbours: HashMap<Pos, u32> = self.alive.iter().map(|&p| (p, 0)).collect();
        for pos in self.alive.iter().flat_map(|p| p.around()) {
            *neighbours.entry(pos).or_default() += 1;
        }
        let lives = |&(pos, n): &(Pos, u32)| {
            let wanted = if self.alive.contains(&pos) {
                &rule.survive
            } else {
                &rule.birth
            };
            wanted.contains(&n)
        };
        neighbours
            .into_iter()
            .filter(lives)
            .map(|(pos, _)| pos)
            .collect()
    }

    /// The generations from this one on, without end.
    pub fn generations<'r>(self, rule: &'r Rule) -> impl Iterator<Item = Life> + 'r {
        std::iter::successors(Some(self), move |life| Some(life.next(rule)))
    }

    pub fn period(&self, rule: &Rule, most: usize) -> Option<usize> {
        self.clone()
            .generations(rule)
            .take(most + 1)
            .skip(1)
            .position(|life| life == *self)
            .map(|i| i + 1)
    }
}

impl Display for Life {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(top), Some(bottom)) = (self.alive.first(), self.alive.last()) else {
            return f.write_str("(empty)");
        };
        let right = self.alive.iter().map(|p| p.1).max().unwrap_or(0);
        for row in top.0..=bottom.0 {
            let line: String = (0..=right)
                .map(|c| {
                    if self.alive.contains(&Pos(row, c)) {
                        '#'
                    } else {
                        '.'
                    }
                })
                .collect();
            writeln!(f, "{line}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conway() -> Rule {
        "B3/S23".parse().unwrap()
    }

    #[test]
    fn blinker_blinks() {
        let blinker: Life = (0..3).map(|c| Pos(1, c)).collect();
        assert_eq!(blinker.next(&conway()).to_string(), ".#\n.#\n.#\n");
        assert_eq!(blinker.period(&conway(), 5), Some(2));
    }

    #[test]
    fn lonely_cells_die() {
        let lonely = Life::from_iter([Pos(4, 4)]);
        assert_eq!(lonely.period(&conway(), 3), None);
        let last = lonely.generations(&conway()).nth(1).unwrap();
        assert_eq!(last, Life::default());
        assert_eq!(last.to_string(), "(empty)");
    }

    #[test]
    fn rules_are_parsed() {
        let parse = |s: &str| s.parse::<Rule>().unwrap_err();
        assert_eq!(parse("B3"), RuleError::NoSlash);
        assert_eq!(
            parse("B3/23"),
            RuleError::Prefix {
                want: 'S',
                part: "23".into()
            }
        );
        assert_eq!(parse("B9/S2").clone(), RuleError::Count('9'));
    }

    #[test]
    fn eight_neighbours() {
        let around: BTreeSet<Pos> = Pos(0, 0).around().collect();
        assert_eq!(around.len(), 8);
        assert!(!around.contains(&Pos(0, 0)));
    }
}
