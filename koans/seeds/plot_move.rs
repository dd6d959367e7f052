use std::collections::HashMap;

pub struct Plot {
    pub width: usize,
    pub plants: HashMap<String, u8>,
}

pub fn split_off(from: &mut Plot, name: &str) -> Option<Plot> {
    let width = from.width.checked_sub(1)?;
    let count = from.plants.remove(name)?;
    let plants = HashMap::from([(name.to_string(), count)]);
    Some(Plot { width, plants })
}

pub fn crowded(plot: &Plot, name: &str) -> Option<bool> {
    let count = plot.plants.get(name)?;
    Some(*count > 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plot(width: usize) -> Plot {
        let plants = HashMap::from([("kale".to_string(), 6), ("dill".to_string(), 1)]);
        Plot { width, plants }
    }

    #[test]
    fn moved_plants_leave() {
        let mut old = plot(3);
        let new = split_off(&mut old, "kale").unwrap();
        assert_eq!((new.width, new.plants["kale"]), (2, 6));
        assert!(split_off(&mut old, "kale").is_none());
        assert!(split_off(&mut plot(0), "dill").is_none());
    }

    #[test]
    fn crowds() {
        assert_eq!(crowded(&plot(1), "kale"), Some(true));
        assert_eq!(crowded(&plot(1), "dill"), Some(false));
        assert_eq!(crowded(&plot(1), "rose"), None);
    }
}
