#[derive(Debug)]
pub struct Hand<'a>(pub &'a str, pub u8);

pub fn winners(hands: &[Hand], dealer: u8) -> String {
    let better: Vec<&Hand> = hands.iter().filter(|h| h.1 > dealer && h.1 <= 21).collect();
    if better.is_empty() {
        return "house wins".to_string();
    }
    format!("{:?}", better)
}
