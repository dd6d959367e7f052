use std::collections::HashSet;

#[derive(PartialEq, Eq, Hash, Debug)]
pub enum Part {
    Bell,
}

pub fn swap_part(bike: &mut HashSet<Part>, old: &Part, new: Part) -> Result<usize, String> {
    if *old == new {
        return Err("that is the same part".to_string());
    }
    bike.remove(old);
    bike.insert(new);
    Ok(bike.len())
}
