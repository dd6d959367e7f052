enum Bad {
    X,
    Y = 0,
}
