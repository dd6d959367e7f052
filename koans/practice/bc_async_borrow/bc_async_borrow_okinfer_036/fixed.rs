use std::num::ParseIntError;

#[derive(Debug, PartialEq)]
pub enum Stitch {
    Knit(u32),
    Purl(u32),
}

async fn count(text: &str) -> Result<u32, ParseIntError> {
    text.trim().parse()
}

pub async fn row(pattern: &str) -> Vec<Stitch> {
    let parsing = async {
        let mut stitches = Vec::new();
        for part in pattern.split(',') {
            let part = part.trim();
            if let Some(number) = part.strip_prefix('k') {
                stitches.push(Stitch::Knit(count(number).await?));
            } else if let Some(number) = part.strip_prefix('p') {
                stitches.push(Stitch::Purl(count(number).await?));
            }
        }
        Ok::<_, ParseIntError>(stitches)
    };
    match parsing.await {
        Ok(stitches) => stitches,
        Err(_) => Vec::new(),
    }
}
