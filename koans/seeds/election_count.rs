use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Paper {
    Marked(u8),
    Spoilt,
}

pub fn count(papers: &[Paper]) -> Result<BTreeMap<u8, usize>, String> {
    let mut tally = BTreeMap::new();
    for paper in papers {
        match paper {
            Paper::Marked(list) if *list > 0 => *tally.entry(*list).or_insert(0) += 1,
            other => return Err(format!("recount, found {other:?}")),
        }
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let papers = [Paper::Marked(2), Paper::Marked(1), Paper::Marked(2)];
        assert_eq!(count(&papers), Ok(BTreeMap::from([(1, 1), (2, 2)])));
    }

    #[test]
    fn stops_at_bad_papers() {
        let spoilt = count(&[Paper::Marked(1), Paper::Spoilt]);
        assert_eq!(spoilt, Err("recount, found Spoilt".to_string()));
        let nobody = count(&[Paper::Marked(0)]);
        assert_eq!(nobody, Err("recount, found Marked(0)".to_string()));
    }
}
