use std::sync::Mutex;

pub struct Bait {
    pub worms: u32,
    pub last: bool,
}

pub fn scoop(tin: &Mutex<u32>, asked: u32) -> Result<Bait, String> {
    let guard = tin.lock().unwrap();
    let left = guard.checked_sub(asked).ok_or("tin too empty")?;
    let worms = if left < 3 { *guard } else { asked };
    let last = *guard == worms;
    Ok(Bait { worms, last })
}

pub fn casts(bait: &Bait) -> u32 {
    bait.worms * 2 + u32::from(bait.last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scoops_some_or_all() {
        let tin = Mutex::new(9);
        let some = scoop(&tin, 4).ok().unwrap();
        assert_eq!((some.worms, casts(&some)), (4, 8));
        let all = scoop(&tin, 7).ok().unwrap();
        assert_eq!((all.worms, all.last, casts(&all)), (9, true, 19));
    }

    #[test]
    fn asks_too_much() {
        let tin = Mutex::new(2);
        assert_eq!(scoop(&tin, 3).err(), Some("tin too empty".to_string()));
    }
}
