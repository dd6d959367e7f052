use std::collections::BTreeMap;

#[derive(Default)]
pub struct Progress {
    pub level: u32,
    pub coins: u32,
    pub keys: Vec<char>,
}

pub struct Console {
    pub saved: BTreeMap<String, Progress>,
}

impl Console {
    pub fn play(&mut self, player: &str, found: &[char]) -> u32 {
        let mut progress = self.saved.remove(player).unwrap_or_default();
        for item in found {
            match item {
                '$' => progress.coins += 10,
                '>' => progress.level += 1,
                key => progress.keys.push(*key),
            }
        }
        let points = progress.level * 100 + progress.coins;
        self.saved.insert(player.to_string(), progress);
        points
    }
}
