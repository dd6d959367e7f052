use std::collections::HashMap;
use std::rc::Rc;

#[derive(PartialEq, Eq, Hash)]
pub struct Station {
    pub name: String,
}

pub type Link = (Rc<Station>, Rc<Station>);

pub fn busiest(links: &[Link]) -> Option<Rc<Station>> {
    let mut lines: HashMap<Rc<Station>, u32> = HashMap::new();
    for (a, b) in links {
        for end in [a, b] {
            *lines.entry(Rc::clone(end)).or_insert(0) += 1;
        }
    }
    let (station, _) = lines.into_iter().max_by_key(|(_, n)| *n)?;
    station
}
