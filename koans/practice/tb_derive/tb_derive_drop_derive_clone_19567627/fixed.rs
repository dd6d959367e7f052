use std::collections::VecDeque;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Anywhere,
    Next(&'static str),
    Never,
}

pub fn seat(guests: &[(&'static str, Wish)]) -> VecDeque<&'static str> {
    let mut table = VecDeque::new();
    for (name, wish) in guests {
        match wish {
            Wish::Anywhere => table.push_back(*name),
            Wish::Next(friend) => {
                let at = table.iter().position(|seated| seated == friend);
                table.insert(at.map_or(0, |index| index + 1), *name);
            }
            Wish::Never => {}
        }
    }
    if let Some(king) = table.iter().position(|name| *name == "Arthur") {
        table.rotate_left(king);
    }
    table
}
