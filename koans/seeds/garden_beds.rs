use std::collections::BTreeMap;

#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Bed {
    pub crop: String,
    pub rows: u8,
}

pub fn copy_bed(plot: &mut BTreeMap<u8, Bed>, from: u8, to: u8) -> Result<u8, String> {
    let bed = plot.get(&from).ok_or("no bed there")?.clone();
    let rows = bed.rows;
    plot.insert(to, bed);
    Ok(rows)
}

pub fn far_end(plot: &BTreeMap<u8, Bed>) -> Option<u8> {
    let (number, _) = plot.last_key_value()?;
    Some(*number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_a_bed() {
        let crop = "leek".to_string();
        let mut plot = BTreeMap::from([(1, Bed { crop, rows: 6 })]);
        assert_eq!(copy_bed(&mut plot, 1, 4), Ok(6));
        assert_eq!(plot[&4], plot[&1]);
        assert_eq!(far_end(&plot), Some(4));
        assert_eq!(plot[&4].crop, "leek");
    }

    #[test]
    fn bare_plot() {
        let mut plot = BTreeMap::new();
        assert!(copy_bed(&mut plot, 2, 3).is_err());
        assert_eq!(far_end(&plot), None);
    }
}
