use std::collections::HashSet;

#[derive(PartialEq, Eq, Hash, Debug)]
pub enum Part {
    Bell,
    Chain,
    Tyre(u32),
}

pub fn swap_part(bike: &mut HashSet<Part>, old: &Part, new: Part) -> Result<usize, String> {
    bike.remove(old);
    bike.insert(new);
    Ok(bike.len())
}
