pub trait Record {
    const WIDTH: usize;
    fn raw(&self) -> String;
}

pub struct Track(pub u8, pub &'static str);
pub struct Blank;

impl Record for Track {
    const WIDTH: usize = 10;

    fn raw(&self) -> String {
        format!("{:02}{}", self.0, self.1)
    }
}

impl Record for Blank {
    const WIDTH: usize = 4;

    fn raw(&self) -> String {
        String::new()
    }
}

pub fn write<R>(tape: &mut String, record: &R)
where
    R: Record,
{
    let raw = record.raw();
    tape.extend(raw.chars().take(R::WIDTH));
    let missing = R::WIDTH.saturating_sub(raw.chars().count());
    tape.push_str(&"_".repeat(missing));
}
