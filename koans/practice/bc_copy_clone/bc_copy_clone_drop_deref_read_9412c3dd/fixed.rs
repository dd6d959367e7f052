pub struct Phone {
    pub forced: Option<&'static str>,
    pub schedule: Vec<(u8, &'static str)>,
}

impl Phone {
    /// A forced wallpaper wins; before the first entry of the day the last one is still shown.
    pub fn wallpaper(&self, hour: u8) -> &'static str {
        let wanted = if let Some(forced) = self.forced {
            forced
        } else if let Some((_, name)) = self.schedule.iter().rev().find(|(from, _)| *from <= hour) {
            name
        } else {
            self.schedule.last().map_or("plain", |(_, name)| name)
        };
        wanted.trim()
    }
}
