#[derive(Debug)]
pub struct Reserved {
    pub table: u8,
    pub name: String,
    pub party: u8,
}

#[derive(Debug, PartialEq)]
pub struct Occupied {
    pub table: u8,
    pub guests: u8,
    pub bill: u32,
}

impl From<Reserved> for Occupied {
    fn from(reserved: Reserved) -> Occupied {
        Occupied {
            table: reserved.table,
            guests: reserved.party,
            bill: 0,
        }
    }
}

pub fn arrive(book: &mut Vec<Reserved>, name: &str) -> Option<Occupied> {
    let index = book.iter().position(|entry| entry.name == name)?;
    Some(book.remove(index).into())
}
