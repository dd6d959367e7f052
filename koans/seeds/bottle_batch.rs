use std::collections::HashSet;

#[derive(Debug)]
pub struct Batch {
    pub serial: u32,
    pub bottles: usize,
}

pub fn stamp(used: &mut HashSet<u32>, codes: &[u32]) -> Result<String, String> {
    let serial = *codes.last().ok_or("no codes")?;
    if !used.insert(serial) {
        return Err(format!("{serial} again"));
    }
    let bottles = codes.len();
    let batch = Batch { serial, bottles };
    Ok(format!("{batch:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_once() {
        let mut used = HashSet::new();
        let label = stamp(&mut used, &[5, 8]).unwrap();
        assert_eq!(label, "Batch { serial: 8, bottles: 2 }");
        assert_eq!(stamp(&mut used, &[8]), Err("8 again".to_string()));
    }

    #[test]
    fn nothing_to_stamp() {
        let answer = stamp(&mut HashSet::new(), &[]);
        assert_eq!(answer, Err("no codes".to_string()));
    }
}
