pub trait Light: Default {
    type After: Light;

    fn seconds(&self) -> u32;

    fn switch(self) -> Self::After {
        Self::After::default()
    }
}

#[derive(Default)]
pub struct Red;
#[derive(Default)]
pub struct Green {
    pub rush_hour: bool,
}

impl Light for Red {
    type After = Green;

    fn seconds(&self) -> u32 {
        40
    }
}

impl Light for Green {
    type After = Red;

    fn seconds(&self) -> u32 {
        if self.rush_hour {
            60
        } else {
            30
        }
    }
}
