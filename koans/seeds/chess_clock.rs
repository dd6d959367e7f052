use std::fmt;
use std::marker::PhantomData;
use std::ops::Not;
use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Side {
    White,
    Black,
}

impl Not for Side {
    type Output = Side;

    fn not(self) -> Side {
        match self {
            Side::White => Side::Black,
            Side::Black => Side::White,
        }
    }
}

/// One value for each side.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pair<T> {
    white: T,
    black: T,
}

impl<T> Pair<T> {
    pub fn slot(&mut self, side: Side) -> &mut T {
        match side {
            Side::White => &mut self.white,
            Side::Black => &mut self.black,
        }
    }
}

pub struct Stopped;
pub struct Running;

pub trait Bonus {
    fn after_move(&self, left: Duration, spent: Duration) -> Duration;
}

pub struct Sudden;

pub struct Increment(pub Duration);

impl Bonus for Sudden {
    fn after_move(&self, left: Duration, _spent: Duration) -> Duration {
        left
    }
}

impl Bonus for Increment {
    fn after_move(&self, left: Duration, _spent: Duration) -> Duration {
        left + self.0
    }
}

pub struct Clock<S> {
    left: Pair<Duration>,
    turn: Side,
    bonus: Box<dyn Bonus>,
    state: PhantomData<S>,
}

#[derive(Debug, PartialEq)]
pub struct FlagFell(pub Side);

impl fmt::Display for FlagFell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ran out of time", self.0)
    }
}

impl<S> Clock<S> {
    fn switch<T>(self) -> Clock<T> {
        Clock {
            left: self.left,
            turn: self.turn,
            bonus: self.bonus,
            state: PhantomData,
        }
    }
}

impl Clock<Stopped> {
    pub fn new(budget: Duration, bonus: impl Bonus + 'static) -> Self {
        Clock {
            left: Pair {
                white: budget,
                black: budget,
            },
            turn: Side::White,
            bonus: Box::new(bonus),
            state: PhantomData,
        }
    }

    pub fn start(self) -> Clock<Running> {
        self.switch()
    }
}

impl Clock<Running> {
    pub fn press(&mut self, spent: Duration) -> Result<Side, FlagFell> {
        let side = self.turn;
        let left = self.left.slot(side);
        let rest = left.checked_sub(spent).ok_or(FlagFell(side))?;
        *left = self.bonus.after_move(rest, spent);
        self.turn = !side;
        Ok(self.turn)
    }

    pub fn pause(self) -> Clock<Stopped> {
        self.switch()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn secs(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn pair_slots() {
        let mut moves = Pair::<u32>::default();
        *moves.slot(Side::White) += 1;
        let before = moves.clone();
        *moves.slot(!Side::White) += 2;
        *moves.slot(!Side::Black) += 3;
        assert_eq!((before.white, before.black), (1, 0));
        assert_eq!(moves, Pair { white: 4, black: 2 });
    }

    #[test]
    fn bonuses() {
        let rules: [Box<dyn Bonus>; 2] = [Box::new(Sudden), Box::new(Increment(secs(2)))];
        let left: Vec<Duration> = rules
            .iter()
            .map(|rule| rule.after_move(secs(10), secs(3)))
            .collect();
        assert_eq!(left, [secs(10), secs(12)]);
    }

    #[test]
    fn turns_alternate() {
        let mut clock = Clock::new(secs(60), Increment(secs(1))).start();
        assert_eq!(clock.press(secs(11)), Ok(Side::Black));
        assert_eq!(clock.press(secs(21)), Ok(Side::White));
        let clock = clock.pause();
        let expected = Pair {
            white: secs(50),
            black: secs(40),
        };
        assert_eq!(clock.left, expected);
    }

    #[test]
    fn flag_falls() {
        let mut clock = Clock::new(secs(5), Sudden).start();
        let error = clock.press(secs(6)).unwrap_err();
        assert_eq!(error, FlagFell(Side::White));
        assert_eq!(error.to_string(), "White ran out of time");
    }
}
