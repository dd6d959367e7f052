use std::cmp::Ordering;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pool {
    pub dice: Vec<u8>,
    pub bonus: i8,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub pool: Pool,
    pub against: u32,
}

impl Pool {
    pub fn parse(text: &str) -> Option<Pool> {
        let (dice, bonus) = text.split_once('+').unwrap_or((text, "0"));
        let (count, sides) = dice.split_once('d')?;
        let dice = vec![sides.parse().ok()?; count.parse().ok()?];
        Some(Pool {
            dice,
            bonus: bonus.parse().ok()?,
        })
    }

    pub fn best(&self) -> i32 {
        self.dice.iter().map(|d| i32::from(*d)).sum::<i32>() + i32::from(self.bonus)
    }
}

impl Check {
    pub fn hopeless(&self) -> bool {
        (self.pool.best() as u32).cmp(&self.against) == Ordering::Less
    }

    pub fn easier(&self, by: u32) -> Check {
        Check {
            against: self.against.saturating_sub(by),
            ..self.clone()
        }
    }
}
