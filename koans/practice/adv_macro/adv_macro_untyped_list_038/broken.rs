#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Exit {
    North,
    East,
    Hatch,
}

macro_rules! exits {
    ($($exit:ident)*) => {{
        #[allow(unused_mut)]
        let mut list = Vec::new();
        $(list.push(Exit::$exit);)*
        list
    }};
}

pub fn is_trap(room: &str) -> bool {
    let exits = match room {
        "hall" => exits!(North East),
        "cellar" => exits!(Hatch),
        _ => exits!(),
    };
    exits.is_empty()
}

pub fn passages(room: &str) -> usize {
    if is_trap(room) {
        let none = exits!();
        return none.len();
    }
    exits!(North East Hatch)
        .iter()
        .filter(|exit| **exit != Exit::Hatch || room == "cellar")
        .count()
}
