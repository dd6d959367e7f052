use std::fmt::Display;

pub fn query<K, V>(pairs: &[(K, V)]) -> String
where
    K: Display,
{
    let mut text = String::new();
    for (i, (key, value)) in pairs.iter().enumerate() {
        text.push(if i == 0 { '?' } else { '&' });
        text += &format!("{key}={value}");
    }
    text
}
