use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Paper {
    Marked(u8),
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
