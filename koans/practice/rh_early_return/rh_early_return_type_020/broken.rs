use std::borrow::Cow;

const SUFFIXES: [(&str, &str); 3] = [("Street", "St"), ("Avenue", "Av"), ("Boulevard", "Bd")];

pub fn abbreviate(name: &str, room: usize) -> Cow<'_, str> {
    if name.len() <= room {
        return name;
    }
    for (long, short) in SUFFIXES {
        if let Some(stem) = name.strip_suffix(long) {
            return format!("{stem}{short}");
        }
    }
    Cow::Owned(name.chars().take(room).collect())
}
