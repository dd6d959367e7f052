pub struct Declaration {
    pub goods: Vec<(String, u32)>,
    pub gift: bool,
}

async fn declaration(label: &str) -> Declaration {
    let gift = label.starts_with("GIFT ");
    let list = label.trim_start_matches("GIFT ");
    let goods = list.split(';').filter_map(|item| {
        let (name, value) = item.trim().split_once(' ')?;
        Some((name.to_string(), value.parse().ok()?))
    });
    Declaration {
        goods: goods.collect(),
        gift,
    }
}

pub mod customs {
    use super::declaration;

    pub async fn duty(label: &str) -> u32 {
        let declared = declaration(label).await;
        let value: u32 = declared.goods.iter().map(|(_, v)| v).sum();
        let allowance = if declared.gift { 45 } else { 0 };
        value.saturating_sub(allowance) / 10
    }
}
