enum Enum {
    P = 3,
    X = 3,
    Y = 5,
}
