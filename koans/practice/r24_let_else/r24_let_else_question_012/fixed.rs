#[derive(Debug, PartialEq)]
pub enum Fault {
    Battery(u8),
    Motor(usize),
    NoFix,
}

pub struct Drone {
    pub battery: u8,
    pub motors: [bool; 4],
    pub satellites: u8,
}

impl Drone {
    fn check_power(&self) -> Result<(), Fault> {
        if self.battery < 30 {
            Err(Fault::Battery(self.battery))
        } else {
            Ok(())
        }
    }

    fn check_motors(&self) -> Result<(), Fault> {
        match self.motors.iter().position(|ok| !ok) {
            Some(motor) => Err(Fault::Motor(motor)),
            None => Ok(()),
        }
    }

    pub fn preflight(&self) -> Result<u32, Fault> {
        self.check_power()?;
        self.check_motors()?;
        if self.satellites < 4 {
            return Err(Fault::NoFix);
        }
        Ok(u32::from(self.battery - 30) * 20)
    }
}
