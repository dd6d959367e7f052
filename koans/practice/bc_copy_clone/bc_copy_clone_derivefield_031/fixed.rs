#[derive(Debug, PartialEq, Clone)]
pub struct Choice {
    pub text: String,
    pub leads_to: usize,
}

#[derive(Debug, PartialEq, Clone)]
pub struct Scene {
    pub body: String,
    pub choices: Vec<Choice>,
}

pub type Story = Vec<Scene>;

pub fn branch(story: &Story, at: usize, text: &str, body: &str) -> Story {
    let mut fork = story.clone();
    let leads_to = fork.len();
    fork[at].choices.push(Choice {
        text: text.into(),
        leads_to,
    });
    fork.push(Scene {
        body: body.into(),
        choices: vec![],
    });
    fork
}

pub fn endings(story: &Story) -> usize {
    story
        .iter()
        .filter(|scene| scene.choices.is_empty())
        .count()
}
