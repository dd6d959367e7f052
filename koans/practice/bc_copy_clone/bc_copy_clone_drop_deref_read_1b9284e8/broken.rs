pub struct Thermostat {
    pub setting: i16,
    pub eco: bool,
}

impl Thermostat {
    pub fn limit(&self) -> i16 {
        if self.eco {
            20
        } else {
            28
        }
    }

    pub fn raise(&mut self, degrees: i16) -> i16 {
        let limit = self.limit();
        let setting = &mut self.setting;
        *setting = (setting + degrees).min(limit);
        *setting
    }
}
