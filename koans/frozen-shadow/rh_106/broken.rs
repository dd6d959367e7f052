pub enum Refusal {
    Full,
    Banned(String),
}

pub struct Gate {
    pub free: u32,
    pub banned: Vec<String>,
}

#[derive(Default)]
pub struct Diary {
    pub tickets: Vec<u32>,
    pub turned_away: u32,
    pub reported: Vec<String>,
}

impl Gate {
    /// Takes a place for the car; the ticket shows how many are left.
    pub fn admit(&mut self, plate: &str) -> Result<u32, Refusal> {
        if self.banned.iter().any(|banned| banned == plate) {
            return Err(Refusal::Banned(plate.to_string()));
        }
        self.free = self.free.checked_sub(1).ok_or(Refusal::Full)?;
        Ok(self.free)
    }

    pub fn open(&mut self, plates: &[&str], diary: &mut Diary) {
        plates.iter().for_each(|plate| match self.admit(plate) {
            Ok(left) => diary.tickets.push(left),
            Err(Refusal::Banned(plate)) => diary.reported.push(plate),
        });
    }
}
