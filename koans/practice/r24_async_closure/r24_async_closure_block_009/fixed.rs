async fn upper(text: String) -> String {
    std::future::ready(text.to_uppercase()).await
}

async fn dispatch<H: AsyncFn(String) -> String>(handler: H, lines: &[&str]) -> Vec<String> {
    let mut replies = Vec::with_capacity(lines.len());
    for line in lines {
        replies.push(handler(line.trim_end_matches('!').to_string()).await);
    }
    replies
}

pub async fn serve(command: &str, lines: &[&str]) -> Result<Vec<String>, String> {
    match command {
        "shout" => Ok(dispatch(async |text| upper(text).await + "!", lines).await),
        "echo" => Ok(dispatch(std::future::ready, lines).await),
        "count" => Ok(dispatch(async |text| text.len().to_string(), lines).await),
        other => Err(format!("unknown command {other}")),
    }
}
