use std::collections::HashMap;

pub struct Frame {
    pub base: u64,
    pub offset: u64,
}

pub fn translate(table: &HashMap<u64, u64>, address: u64) -> Option<Frame> {
    let base = *table.get(&(address / 4096))?;
    let offset = address % 4096;
    Some(Frame { base, offset })
}

pub fn physical(table: &HashMap<u64, u64>, address: u64) -> Option<u64> {
    let frame = translate(table, address)?;
    Some(frame.base + frame.offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_second_page() {
        let table = HashMap::from([(1, 81920)]);
        let frame = translate(&table, 4100).unwrap();
        assert_eq!((frame.base, frame.offset), (81920, 4));
        assert_eq!(physical(&table, 4100), Some(81924));
    }

    #[test]
    fn faults() {
        let table = HashMap::from([(1, 81920)]);
        assert_eq!(physical(&table, 4095), None);
    }
}
