use std::error::Error;

#[derive(Debug, thiserror::Error)]
#[error("pump reaches only {0} bar")]
pub struct WeakPump(u8);

#[derive(Debug, thiserror::Error)]
#[error("tank holds {have} ml of {need} ml")]
pub struct EmptyTank {
    have: u16,
    need: u16,
}

pub type Check = Box<dyn Fn() -> Result<(), Box<dyn Error>>>;

pub fn pump(bar: u8) -> Check {
    Box::new(move || {
        if bar < 9 {
            Err(WeakPump(bar).into())
        } else {
            Ok(())
        }
    })
}

pub fn tank(have: u16) -> Check {
    Box::new(move || {
        if have < 120 {
            return Err(Box::new(EmptyTank { have, need: 120 }));
        }
        Ok(())
    })
}

pub fn run(checks: &[Check]) -> Result<usize, Box<dyn Error>> {
    for check in checks {
        check()?;
    }
    Ok(checks.len())
}
