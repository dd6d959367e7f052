use std::cmp::Reverse;

#[derive(Clone)]
pub struct Upload {
    pub tries: u8,
    pub name: String,
}

pub fn next_turn(list: &[Upload]) -> Option<Upload> {
    let mut sorted = list.to_vec();
    sorted.sort_by_key(|upload| Reverse(upload.tries));
    let least = sorted.pop()?;
    let tries = least.tries + 1;
    let name = least.name + ".part";
    Some(Upload { tries, name })
}
